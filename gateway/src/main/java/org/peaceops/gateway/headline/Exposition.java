package org.peaceops.gateway.headline;

import io.prometheus.client.Collector.MetricFamilySamples;
import io.prometheus.client.exporter.common.TextFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

/** Metrics as text. */
final class Exposition {

    private Exposition() {}

    /** A metric without a sample is left out. */
    static String of(List<? extends MetricFamilySamples> families) {
        List<MetricFamilySamples> known =
                families.stream()
                        .filter(family -> !family.samples.isEmpty())
                        .map(MetricFamilySamples.class::cast)
                        .toList();
        var text = new StringWriter();
        try {
            TextFormat.write004(text, Collections.enumeration(known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
