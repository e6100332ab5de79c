package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;

/**
 * Targets of the UN for women among one category of uniformed personnel, as {@code
 * reference/gender-targets.yaml} holds them.
 *
 * @param published by year, in order
 */
record GenderTarget(String category, List<String> personnelTypes, List<Published> published) {

    /** A target that a document states. */
    record Published(int year, BigDecimal percent, String source) {}

    private static final String FILE = "reference/gender-targets.yaml";
    private static final List<GenderTarget> ALL = read();

    static List<GenderTarget> all() {
        return ALL;
    }

    /** Of a year: stated, or on the straight line between two that are; null outside of them. */
    Published of(int year) {
        TreeMap<Integer, Published> years = new TreeMap<>();
        published.forEach(p -> years.put(p.year, p));
        var before = years.floorEntry(year);
        var after = years.ceilingEntry(year);
        if (before == null || after == null) {
            return null;
        }
        if (before.getKey() == year) {
            return before.getValue();
        }
        Published from = before.getValue();
        Published to = after.getValue();
        BigDecimal percent =
                to.percent
                        .subtract(from.percent)
                        .multiply(BigDecimal.valueOf(year - from.year))
                        .divide(BigDecimal.valueOf(to.year - from.year), 2, RoundingMode.HALF_UP)
                        .add(from.percent);
        String line =
                "On the straight line from %s %% in %d to %s %% in %d"
                        .formatted(from.percent, from.year, to.percent, to.year);
        return new Published(year, percent, line);
    }

    boolean isPublished(int year) {
        return published.stream().anyMatch(p -> p.year == year);
    }

    private static List<GenderTarget> read() {
        try (InputStream in = GenderTarget.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
