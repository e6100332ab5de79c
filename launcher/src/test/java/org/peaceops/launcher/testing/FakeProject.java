package org.peaceops.launcher.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout whose four built jars are {@link FakeService}. */
public record FakeProject(Path root) {

    private static final List<String> MODULES =
            List.of("gateway", "programs-service", "partners-service", "metrics-service");

    public static FakeProject in(Path root) throws IOException {
        FakeProject project = new FakeProject(root);
        for (String module : MODULES) {
            project.writeJar(project.application(module));
        }
        return project;
    }

    /** Where the built application of a module lies. */
    public Path application(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    private void writeJar(Path application) throws IOException {
        Files.createDirectories(application);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (InputStream code = FakeService.class.getClassLoader().getResourceAsStream(entry);
                JarOutputStream jar =
                        new JarOutputStream(
                                Files.newOutputStream(application.resolve("quarkus-run.jar")),
                                manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
    }
}
