package org.peaceops.launcher.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.stream.IntStream;
import org.peaceops.launcher.Trouble;

/** Whether others listen where the stack is to listen. */
final class PortCheck {

    private static final int PATIENCE_MILLIS = 300;
    private static final int STEP = 10;
    private static final int BLOCKS_TRIED = 100;

    private PortCheck() {}

    static void requireFree(Ports ports) {
        ports.byName()
                .forEach(
                        (name, port) -> {
                            if (!isFree(port)) {
                                throw new Trouble(
                                        "Port %d, which %s needs, is in use by another program; choose another row of five ports with --port%s."
                                                .formatted(port, name, suggestion(ports)));
                            }
                        });
    }

    /**
     * Asks first: where a server listens on all addresses, some systems let loopback be bound
     * again.
     */
    static boolean isFree(int port) {
        InetSocketAddress here = new InetSocketAddress(loopback(), port);
        try (Socket caller = new Socket()) {
            caller.connect(here, PATIENCE_MILLIS);
            return false;
        } catch (IOException refused) {
            return canBind(here);
        }
    }

    private static boolean canBind(InetSocketAddress here) {
        try (ServerSocket server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(here);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    private static String suggestion(Ports ports) {
        return IntStream.rangeClosed(1, BLOCKS_TRIED)
                .map(block -> ports.gateway() + block * STEP)
                .filter(first -> first < 60_000)
                .filter(PortCheck::isRowFree)
                .mapToObj(first -> ", for example --port " + first)
                .findFirst()
                .orElse("");
    }

    private static boolean isRowFree(int first) {
        return IntStream.range(first, first + Ports.COUNT).allMatch(PortCheck::isFree);
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
