package org.peaceops.partners.offer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.peaceops.partners.Dependants;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Along;
import org.peaceops.platform.revision.Revisioned;

/** What must stay of an offer while decisions name it. */
final class OfferDependants implements Along<CapabilityOffer> {

    /** A decision on the offer, and what it is of. */
    private record Decided(String code, String country, String kind, boolean accepted) {}

    @Override
    public Set<Class<? extends Revisioned>> writes() {
        return Set.of();
    }

    @Override
    public void change(CapabilityOffer was, CapabilityOffer next) {
        if (was == null) {
            return;
        }
        List<Decided> decided = decidedOf(was.code);
        List<String> accepted =
                decided.stream().filter(Decided::accepted).map(OfferDependants::who).toList();
        boolean gives =
                was.country.equals(next.country)
                        && was.form.equals(next.form)
                        && Objects.equals(was.program, next.program);
        if (!gives) {
            refuse(was, "change its country, form or program", accepted);
        }
        refuse(
                was,
                "leave out that kind or country",
                decided.stream()
                        .filter(d -> !next.isFor(d.kind, d.country))
                        .map(OfferDependants::who)
                        .toList());
        if (next.quantity != null && next.quantity < accepted.size()) {
            refuse(
                    was,
                    "be of fewer than %d units or courses".formatted(accepted.size()),
                    accepted);
        }
    }

    private static void refuse(CapabilityOffer offer, String change, List<String> found) {
        if (!found.isEmpty()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    Dependants.refusal(
                            "The offer %s cannot %s".formatted(offer.code, change), found));
        }
    }

    private static String who(Decided decided) {
        return "decision " + decided.code;
    }

    private static List<Decided> decidedOf(String offer) {
        return SqlSelection.query(
                """
                select d.code, n.country, n.kind, d.decision = 'accepted'
                from capability_match_decision d
                join capability_need n on n.code = d.need and n.to_revision is null
                where d.to_revision is null and d.offer = ?
                order by 1""",
                List.of(offer),
                row ->
                        new Decided(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4)));
    }
}
