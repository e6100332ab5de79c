package org.peaceops.platform.imports;

import java.util.List;
import java.util.stream.Collectors;

/** Judges a file by its first bytes and its header. */
final class Recognition {

    private Recognition() {}

    static Layout layout(Dataset dataset, List<String> header) {
        return dataset.layouts().stream()
                .filter(l -> l.recognises(header))
                .findFirst()
                .orElse(null);
    }

    /** Why nothing of the file can be read; null if it can. */
    static ImportProblem trouble(Received received) {
        if (received.upload().bytes() == 0) {
            return ImportProblem.ofFile(
                    "empty-file",
                    "The file is empty: send a CSV file with a header line and at least one line of data, or JSON with at least one object.");
        }
        if (!received.upload().text()) {
            return ImportProblem.ofFile(
                    "not-text",
                    "The file is not text (it holds NUL bytes, as pictures, spreadsheets and archives do): save it as CSV or JSON and send that, plain or gzipped.");
        }
        if (received.layout() == null) {
            return ImportProblem.ofFile("unknown-layout", unknownLayout(received));
        }
        return null;
    }

    private static String unknownLayout(Received received) {
        String known =
                received.dataset().layouts().stream()
                        .map(l -> l.code() + " (" + l.description() + ")")
                        .collect(Collectors.joining("; "));
        String header = String.join(",", received.header());
        return "The header \"%s\" is of no layout that the dataset %s knows. Known: %s."
                .formatted(
                        header.length() > 200 ? header.substring(0, 200) + "…" : header,
                        received.dataset().code(),
                        known);
    }
}
