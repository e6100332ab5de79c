package org.peaceops.platform.imports;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.ProblemType;

/**
 * Which addresses are asked: only those of hosts that the configuration names, by https, and never
 * one that leads into a private network, whatever a name server says. The JVM keeps a name's
 * addresses for half a minute, so that what was judged here is what is connected to.
 */
final class FetchAddress {

    private static final ProblemType OFF =
            new ProblemType("fetching-off", 422, "This service fetches no files");
    static final ProblemType REFUSED =
            new ProblemType("address-refused", 422, "The address is not one that is asked");

    private static final int LONGEST = 2_000;
    private static final int SHARED_NETWORK = 100;
    private static final int UNIQUE_LOCAL = 0xfc;

    private FetchAddress() {}

    /** The address, or a problem that says what is wrong with it or with its host. */
    static URI checked(String url, FetchSettings settings) {
        URI address = allowed(url, settings);
        if (!settings.privateHosts().orElse(Set.of()).contains(named(address))) {
            refusePrivate(url, address.getHost());
        }
        return address;
    }

    /** The same without asking a name server. */
    static URI allowed(String url, FetchSettings settings) {
        Set<String> hosts = settings.hosts().orElse(Set.of());
        if (hosts.isEmpty()) {
            throw Problem.of(
                    OFF,
                    "No host is named from which files may be fetched (peaceops.imports.fetch.hosts). Whoever runs this service can name one; or fetch the file and send it here.");
        }
        URI address = parsed(url);
        if (!isScheme(address, settings)) {
            throw refused(
                    url, settings.plainHttp() ? "it is not http or https" : "it is not https");
        }
        if (!hosts.contains(named(address))) {
            throw refused(url, "only these hosts are asked: " + String.join(", ", hosts));
        }
        return address;
    }

    private static String named(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
    }

    private static URI parsed(String url) {
        try {
            URI address = new URI(url.length() > LONGEST ? "" : url);
            if (address.getHost() == null
                    || address.getRawUserInfo() != null
                    || address.getRawFragment() != null) {
                throw refused(url, "it is not an address with a host, without user and fragment");
            }
            return address;
        } catch (URISyntaxException e) {
            throw refused(url, "it is not an address");
        }
    }

    private static boolean isScheme(URI address, FetchSettings settings) {
        return "https".equalsIgnoreCase(address.getScheme())
                || settings.plainHttp() && "http".equalsIgnoreCase(address.getScheme());
    }

    private static void refusePrivate(String url, String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    throw refused(
                            url,
                            "its host lies in a private network; if that is meant, name it in peaceops.imports.fetch.private-hosts too");
                }
            }
        } catch (UnknownHostException e) {
            throw Problem.of(Fetcher.FAILED, "There is no host %s.".formatted(host));
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == UNIQUE_LOCAL;
        boolean sharedNetwork =
                bytes.length == 4 && bytes[0] == SHARED_NETWORK && (bytes[1] & 0xc0) == 0x40;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || bytes[0] == 0 && bytes.length == 4
                || uniqueLocal
                || sharedNetwork;
    }

    private static ProblemException refused(String url, String why) {
        return Problem.of(
                REFUSED, "The address \"%s\" is not asked: %s.".formatted(Problem.shown(url), why));
    }
}
