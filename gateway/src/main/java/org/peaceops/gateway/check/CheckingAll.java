package org.peaceops.gateway.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.peaceops.gateway.indicator.Asking;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.Unavailable;
import org.peaceops.gateway.peer.Peer;

/**
 * Checks many figures within one answer's time. What several of them need is asked once, and only
 * so many are evaluated at a time that the services keep room for others.
 */
final class CheckingAll {

    private static final int AT_A_TIME = 8;

    private final Asking asking;
    private final ObjectMapper json;
    private final Semaphore room = new Semaphore(AT_A_TIME);
    private final Set<Unavailable> unavailable = new LinkedHashSet<>();

    CheckingAll(Asking asking, ObjectMapper json) {
        this.asking = asking;
        this.json = json;
    }

    FigureChecks checks(ChecksQuery query) {
        String state = query.state();
        List<CheckRow> all = rows(figures(query.path()));
        all.stream().map(CheckRow::unavailable).filter(Objects::nonNull).forEach(unavailable::add);
        Map<String, Long> states =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        CheckingAll::state, TreeMap::new, Collectors.counting()));
        List<CheckRow> asked =
                all.stream().filter(r -> state == null || state.equals(state(r))).toList();
        return FigureChecks.of(asking.joined(), asked, states, List.copyOf(unavailable));
    }

    private static String state(CheckRow row) {
        return row.state() == null ? "unavailable" : row.state().code();
    }

    private List<PublishedFigure> figures(String path) {
        List<PublishedFigure> figures = new ArrayList<>();
        String next = path;
        while (next != null) {
            Part page = Part.await(asking.get(Peer.PROGRAMS, next));
            next = null;
            if (page instanceof Part.Known(JsonNode body)) {
                body.path("data")
                        .forEach(f -> figures.add(json.convertValue(f, PublishedFigure.class)));
                String cursor = body.at("/page/next").asText("");
                next = cursor.isEmpty() ? null : path + "&cursor=" + Addresses.encoded(cursor);
            } else if (page instanceof Part.Missing(Unavailable away)) {
                unavailable.add(away);
            }
        }
        figures.sort(Comparator.comparing(PublishedFigure::id));
        return figures;
    }

    private List<CheckRow> rows(List<PublishedFigure> figures) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<CheckRow>> rows =
                    figures.stream()
                            .map(f -> CompletableFuture.supplyAsync(() -> row(f), threads))
                            .toList();
            return rows.stream().map(CompletableFuture::join).toList();
        }
    }

    private CheckRow row(PublishedFigure figure) {
        room.acquireUninterruptibly();
        try {
            return CheckRow.of(figure, new Checking(asking, figure).outcome());
        } finally {
            room.release();
        }
    }
}
