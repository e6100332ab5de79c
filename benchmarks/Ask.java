import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks addresses in turn, over some connections that are kept, for some seconds, and says how many
 * answers came in a second and how long one took. Bare sockets, since a client's own work is taken
 * from the same processors.
 *
 * <p>usage: java Ask.java BASE CONNECTIONS SECONDS &lt; paths
 */
final class Ask {

    private Ask() {}

    public static void main(String[] arguments) throws Exception {
        URI base = URI.create(arguments[0]);
        int connections = Integer.parseInt(arguments[1]);
        double seconds = Double.parseDouble(arguments[2]);
        List<byte[]> requests =
                new String(System.in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .map(path -> request(base, path))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<long[]>> taken = new ArrayList<>();
            long end = System.nanoTime() + (long) (seconds * 1e9);
            for (int c = 0; c < connections; c++) {
                int first = c * requests.size() / connections;
                taken.add(threads.submit(() -> ask(base, requests, first, end)));
            }
            List<long[]> all = new ArrayList<>();
            for (var each : taken) {
                all.add(each.get());
            }
            report(all.stream().flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
        }
    }

    private static void report(long[] nanos, double seconds) {
        System.out.printf(
                "%.0f answers/s, median %.2f ms, nine of ten under %.2f ms%n",
                nanos.length / seconds,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.9)] / 1e6);
    }

    private static byte[] request(URI base, String path) {
        return "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: application/json\r\n\r\n"
                .formatted(path, base.getHost(), base.getPort())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long[] ask(URI base, List<byte[]> requests, int first, long end)
            throws IOException {
        long[] nanos = new long[1 << 22];
        int count = 0;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int i = first; System.nanoTime() < end && count < nanos.length; i++) {
                long begun = System.nanoTime();
                socket.getOutputStream().write(requests.get(i % requests.size()));
                answer(in, requests.get(i % requests.size()));
                nanos[count++] = System.nanoTime() - begun;
            }
        }
        return Arrays.copyOf(nanos, count);
    }

    private static void answer(InputStream in, byte[] request) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status + " to " + new String(request, StandardCharsets.US_ASCII));
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (long chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
            in.skipNBytes(chunk + 2);
        }
        line(in);
    }

    private static long chunk(InputStream in) throws IOException {
        return Long.parseLong(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection was closed");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
