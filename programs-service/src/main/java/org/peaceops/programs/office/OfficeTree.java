package org.peaceops.programs.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/**
 * All offices of one revision by their reporting lines. An office with several lines stands below
 * each; its path follows the main one.
 */
final class OfficeTree {

    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, List<Office>> below = new HashMap<>();

    OfficeTree(Collection<Office> all) {
        all.forEach(office -> offices.put(office.code, office));
        for (Office office : all) {
            office.reportsTo.forEach(
                    above -> below.computeIfAbsent(above, a -> new ArrayList<>()).add(office));
        }
    }

    /** Of the request's revision. */
    static OfficeTree pinned() {
        return new OfficeTree(Office.ROWS.all());
    }

    /** As it is now, to be changed. */
    static OfficeTree now() {
        return new OfficeTree(Office.ROWS.allNow());
    }

    List<Office> below(String code) {
        return below.getOrDefault(code, List.of());
    }

    /** Nested, below one office or below all that report to none. */
    OfficeNode.Tree nodes(String root, int depth) {
        List<Office> tops =
                root == null
                        ? offices.values().stream().filter(o -> o.reportsTo.isEmpty()).toList()
                        : List.of(known(root));
        return new OfficeNode.Tree(
                tops.stream().map(top -> OfficeNode.of(top, List.of(), depth, this)).toList(),
                Pin.current().number());
    }

    /** Codes from the root down to the office itself, along main lines. */
    List<String> path(Office office) {
        Deque<String> path = new ArrayDeque<>();
        Office at = office;
        while (at != null && !path.contains(at.code)) {
            path.addFirst(at.code);
            at = at.reportsTo.isEmpty() ? null : offices.get(at.reportsTo.getFirst());
        }
        return List.copyOf(path);
    }

    /** By code, each office below the root within so many steps, and how many it takes. */
    Map<String, Integer> within(String root, int depth) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(known(root).code));
        levels.put(root, 0);
        while (!next.isEmpty()) {
            String code = next.removeFirst();
            int level = levels.get(code) + 1;
            for (Office office : level > depth ? List.<Office>of() : below(code)) {
                if (levels.putIfAbsent(office.code, level) == null) {
                    next.addLast(office.code);
                }
            }
        }
        return levels;
    }

    /** By code, every office, and how many steps its path is below its own root. */
    Map<String, Integer> within(int depth) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Office office : offices.values()) {
            int level = path(office).size() - 1;
            if (level <= depth) {
                levels.put(office.code, level);
            }
        }
        return levels;
    }

    Office office(String code) {
        return offices.get(code);
    }

    private Office known(String root) {
        if (!offices.containsKey(root)) {
            String hint = Nearest.hint(root, offices.keySet());
            throw Problem.parameter("root", root, "there is no such office. " + hint);
        }
        return offices.get(root);
    }

    /** Whether the office would stand above itself, were it to report so. */
    boolean wouldCircle(String code, List<String> reportsTo) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(reportsTo);
        while (!next.isEmpty()) {
            String above = next.removeFirst();
            if (above.equals(code)) {
                return true;
            }
            if (seen.add(above) && offices.containsKey(above)) {
                next.addAll(offices.get(above).reportsTo);
            }
        }
        return false;
    }
}
