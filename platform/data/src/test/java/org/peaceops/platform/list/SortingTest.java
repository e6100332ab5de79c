package org.peaceops.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortingTest {

    private record Row(long group, String name) {}

    private static final Sorting<Row> SORTING =
            Sorting.byKey(List.of(SortField.text("name", "name", Row::name)))
                    .or(List.of(SortField.number("group", "grp", Row::group)));

    @Test
    void everyOrderEndsInTheKey() {
        assertThat(Sorting.orderBy(SORTING.order("-group"))).isEqualTo("grp desc, name");
        assertThat(Sorting.orderBy(SORTING.order(null))).isEqualTo("name");
    }

    @Test
    void usualOrderHoldsWhenNoneIsAskedFor() {
        Sorting<Row> usually = SORTING.usually("-group");
        assertThat(Sorting.orderBy(usually.order(null))).isEqualTo("grp desc, name");
        assertThat(Sorting.orderBy(usually.order("name"))).isEqualTo("name");
    }

    @Test
    void continuationIsAPredicateWithItsArgumentsInOrder() {
        Where where = new Where().and("kind = ?", "x");
        Sorting.after(SORTING.order("-group"), List.of("7", "b"), where);
        assertThat(where.sql())
                .isEqualTo("kind = ?\n  and grp <= ?\n  and (grp < ? or grp = ? and name > ?)");
        assertThat(where.arguments()).isEqualTo(List.of("x", 7L, 7L, 7L, "b"));
        assertThat(where.hql())
                .isEqualTo("kind = ?1 and grp <= ?2 and (grp < ?3 or grp = ?4 and name > ?5)");
    }

    @Test
    void pagesOfAnySizeMakeUpTheWholeInAnyOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Row> rows = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                rows.add(new Row(random.nextInt(4), "n" + i));
            }
            var order =
                    SORTING.order(
                            List.of("group", "-group", "name", "-name", "-group,-name")
                                    .get(random.nextInt(5)));
            var selection = new MemorySelection<>(rows, SORTING);
            assertThat(walk(selection, order, 1 + random.nextInt(7)))
                    .isEqualTo(selection.slice(order, List.of(), 1000));
            assertThat(walk(selection, order, 3))
                    .hasSameSizeAs(rows)
                    .isSortedAccordingTo(comparator(order));
        }
    }

    private static List<Row> walk(
            MemorySelection<Row> selection, List<Sorting.Step<Row>> order, int size) {
        List<Row> all = new ArrayList<>();
        List<String> after = List.of();
        for (List<Row> page = selection.slice(order, after, size);
                !page.isEmpty();
                page = selection.slice(order, after, size)) {
            all.addAll(page);
            after = Page.place(page.getLast(), order);
        }
        return all;
    }

    private static Comparator<Row> comparator(List<Sorting.Step<Row>> order) {
        var first = order.getFirst();
        Comparator<Row> by =
                first.field().name().equals("group")
                        ? Comparator.comparing(Row::group)
                        : Comparator.comparing(Row::name);
        return first.descending() ? by.reversed() : by;
    }
}
