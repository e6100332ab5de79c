package bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The plainest endpoint there can be: a constant, and nothing done to it. */
@Path("/constant")
public class ConstantResource {

    private final String constant;

    ConstantResource(@ConfigProperty(name = "bare.file") String file) throws IOException {
        constant = Files.readString(java.nio.file.Path.of(file));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String constant() {
        return constant;
    }
}
