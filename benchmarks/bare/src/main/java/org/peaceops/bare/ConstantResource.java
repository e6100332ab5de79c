package org.peaceops.bare;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with the bytes of a file of the folder {@code bare.answers}, read once. */
@Path("/")
public class ConstantResource {

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final java.nio.file.Path folder;

    ConstantResource(@ConfigProperty(name = "bare.answers") java.nio.file.Path folder) {
        this.folder = folder;
    }

    /** As resources are written: on a worker thread. */
    @GET
    @Path("{name}")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] get(@PathParam("name") String name) {
        return constant(name);
    }

    /** The least that is possible: without leaving the thread that reads and writes. */
    @GET
    @Path("event-loop/{name}")
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] getOnEventLoop(@PathParam("name") String name) {
        return constant(name);
    }

    private byte[] constant(String name) {
        return answers.computeIfAbsent(name, this::read);
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
