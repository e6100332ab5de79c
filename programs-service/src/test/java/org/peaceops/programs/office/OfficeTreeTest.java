package org.peaceops.programs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeTreeTest {

    private final OfficeTree tree =
            new OfficeTree(
                    List.of(
                            office("TOP"),
                            office("LEFT", "TOP"),
                            office("RIGHT", "TOP"),
                            office("LOW", "LEFT", "RIGHT"),
                            office("LOWEST", "LOW", "TOP")));

    @Test
    void pathFollowsMainLines() {
        assertThat(tree.path(tree.office("LOWEST")))
                .containsExactly("TOP", "LEFT", "LOW", "LOWEST");
        assertThat(tree.path(tree.office("TOP"))).containsExactly("TOP");
    }

    @Test
    void levelIsTheShortestWayFromTheRoot() {
        assertThat(tree.within("TOP", 9))
                .isEqualTo(Map.of("TOP", 0, "LEFT", 1, "RIGHT", 1, "LOWEST", 1, "LOW", 2));
        assertThat(tree.within("RIGHT", 1)).isEqualTo(Map.of("RIGHT", 0, "LOW", 1));
    }

    @Test
    void levelWithoutRootIsThatOfTheMainLine() {
        assertThat(tree.within(9)).containsEntry("LOWEST", 3).containsEntry("LOW", 2);
        assertThat(tree.within(0)).containsOnlyKeys("TOP");
    }

    @Test
    void officeStandsBelowEachOfItsLines() {
        assertThat(tree.below("LEFT")).extracting(o -> o.code).containsExactly("LOW");
        assertThat(tree.below("RIGHT")).extracting(o -> o.code).containsExactly("LOW");
        assertThat(tree.below("LOWEST")).isEmpty();
    }

    @Test
    void circlesAreSeenOverWhateverLines() {
        assertThat(tree.wouldCircle("TOP", List.of("LOWEST"))).isTrue();
        assertThat(tree.wouldCircle("RIGHT", List.of("LOW"))).isTrue();
        assertThat(tree.wouldCircle("NEW", List.of("NEW"))).isTrue();
        assertThat(tree.wouldCircle("LEFT", List.of("RIGHT"))).isFalse();
        assertThat(tree.wouldCircle("NEW", List.of("LOWEST", "TOP"))).isFalse();
    }

    @Test
    void lineToAnOfficeThatIsNotThereLeadsNowhere() {
        var broken = new OfficeTree(List.of(office("ALONE", "GONE")));
        assertThat(broken.path(broken.office("ALONE"))).containsExactly("ALONE");
        assertThat(broken.within(0)).containsOnlyKeys("ALONE");
    }

    @Test
    void circleIsNotFollowed() {
        var circle = new OfficeTree(List.of(office("ONE", "OTHER"), office("OTHER", "ONE")));
        var node = OfficeNode.of(circle.office("ONE"), List.of(), 99, circle);
        assertThat(node.offices()).extracting(OfficeNode::code).containsExactly("OTHER");
        assertThat(node.offices().getFirst().offices()).isEmpty();
        assertThat(circle.path(circle.office("ONE"))).containsExactly("OTHER", "ONE");
        assertThat(circle.within("ONE", 99)).isEqualTo(Map.of("ONE", 0, "OTHER", 1));
    }

    private static Office office(String code, String... reportsTo) {
        Office office = new Office();
        office.code = code;
        office.reportsTo = List.of(reportsTo);
        return office;
    }
}
