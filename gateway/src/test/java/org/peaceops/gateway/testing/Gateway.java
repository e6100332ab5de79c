package org.peaceops.gateway.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** The gateway under test, for what a comfortable client does not let one do. */
public final class Gateway {

    private static final HttpClient HTTP_1_1 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Begins with HTTP/1.1 and asks for the upgrade (h2c). */
    private static final HttpClient HTTP_2 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    private static volatile HttpClient client = HTTP_1_1;

    private Gateway() {}

    /** Speaks HTTP/1.1 unless a test has chosen otherwise. */
    public static HttpClient client() {
        return client;
    }

    /** What {@link #client} speaks from now on. */
    public static void speak(HttpClient.Version version) {
        client = version == HttpClient.Version.HTTP_2 ? HTTP_2 : HTTP_1_1;
    }

    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
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

    private static int port() {
        return RestAssured.port;
    }
}
