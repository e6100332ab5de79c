package org.peaceops.gateway.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway under test, for what a comfortable client does not let one do. */
public final class Gateway {

    private static final HttpClient HTTP_1_1 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static volatile HttpClient client = HTTP_1_1;

    private Gateway() {}

    /** Speaks HTTP/1.1 unless a test has chosen otherwise. */
    public static HttpClient client() {
        return client;
    }

    /** {@link #client} speaks HTTP/2 over TLS from now on. */
    public static void speakHttp2() {
        client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .sslContext(Certificate.trusted())
                        .build();
    }

    /** As before {@link #speakHttp2}. */
    public static void speakHttp1() {
        client.close();
        client = HTTP_1_1;
    }

    public static HttpRequest.Builder to(String path) {
        String origin =
                client == HTTP_1_1
                        ? "http://127.0.0.1:" + port()
                        : "https://127.0.0.1:" + tlsPort();
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    /** A connection over which a test writes bytes of its own. */
    public static Socket socket() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** Sends text as it stands and reads until the gateway closes the connection. */
    public static String raw(String request) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static int tlsPort() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-ssl-port", Integer.class);
    }

    private static int port() {
        return RestAssured.port;
    }
}
