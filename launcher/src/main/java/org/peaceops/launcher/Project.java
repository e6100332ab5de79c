package org.peaceops.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The checkout whose built jars are run.
 *
 * @param root absolute folder that holds {@code pom.xml} and {@code peaceops}
 */
public record Project(Path root) {

    /** System property by which the {@code peaceops} script says where it lies. */
    private static final String ROOT = "peaceops.root";

    public static Project located() {
        return new Project(Path.of(System.getProperty(ROOT, ".")).toAbsolutePath().normalize());
    }

    public Path defaultData() {
        return root.resolve(".peaceops");
    }

    /** The runnable jar of a module, such as {@code gateway}. */
    public Path jar(String module) {
        Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new Trouble(
                    "%s is not built: %s is missing; ./peaceops up builds it, or ./mvnw package does."
                            .formatted(module, jar));
        }
        return jar;
    }
}
