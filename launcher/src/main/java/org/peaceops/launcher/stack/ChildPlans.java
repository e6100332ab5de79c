package org.peaceops.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Project;
import org.peaceops.launcher.postgres.LocalPostgres;
import org.peaceops.launcher.process.Child;
import org.peaceops.launcher.token.LocalKeys;

/** How each part is started: the same jar as in production, pointed at this machine. */
final class ChildPlans {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String LOOPBACK = "127.0.0.1";

    /** One collector thread suits two cores; the heap is what every service must do with. */
    private static final List<String> JVM_FLAGS = List.of("-XX:+UseSerialGC", "-Xmx256m");

    private final Project project;
    private final DataFolder folder;
    private final Ports ports;
    private final LocalPostgres postgres;
    private final LocalKeys keys;

    ChildPlans(
            Project project,
            DataFolder folder,
            Ports ports,
            LocalPostgres postgres,
            LocalKeys keys) {
        this.project = project;
        this.folder = folder;
        this.ports = ports;
        this.postgres = postgres;
        this.keys = keys;
    }

    Child.Plan of(Part part) throws IOException {
        return new Child.Plan(
                part.module(),
                ports.of(part),
                command(part, List.of(), cache(part).flags()),
                environment(part, ports.of(part), part.database(), part.module()),
                folder.root(),
                folder.freshLog(part.module()));
    }

    /**
     * A run whose only product is a start-up cache: the same flags, but another port and database,
     * since a service tidies up in its own when it starts, and after everything else that wants the
     * processors.
     */
    Child.Plan training(Part part, int port, String database) throws IOException {
        return new Child.Plan(
                "training of " + part.module(),
                port,
                command(part, List.of("nice", "-n", "19"), cache(part).trainingFlags()),
                environment(part, port, database, "training"),
                folder.root(),
                folder.freshLog("training-of-" + part.module()));
    }

    StartupCache cache(Part part) {
        Path application = project.jar(part.module()).getParent();
        return new StartupCache(folder, part.module(), JVM_FLAGS, application);
    }

    private List<String> command(Part part, List<String> prefix, List<String> cacheFlags) {
        List<String> command = new ArrayList<>(prefix);
        command.add(JAVA.toString());
        command.addAll(JVM_FLAGS);
        command.addAll(cacheFlags);
        command.addAll(List.of("-jar", project.jar(part.module()).toString()));
        return List.copyOf(command);
    }

    private Map<String, String> environment(Part part, int port, String database, String imports)
            throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + keys.publicKeyFile());
        if (part == Part.GATEWAY) {
            Part.services().forEach(service -> environment.put(variable(service), url(service)));
            environment.put(
                    "PEACEOPS_GATEWAY_PUBLIC_URL", "http://localhost:" + ports.of(Part.GATEWAY));
            return environment;
        }
        Path spool = Files.createDirectories(folder.imports(imports));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", postgres.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("PEACEOPS_IMPORTS_DIRECTORY", spool.toString());
        return environment;
    }

    private static String variable(Part service) {
        String name = service.database().toUpperCase(Locale.ROOT);
        return "PEACEOPS_GATEWAY_SERVICES_" + name + "_URL";
    }

    private String url(Part service) {
        return "http://%s:%d".formatted(LOOPBACK, ports.of(service));
    }
}
