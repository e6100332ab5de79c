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

    /**
     * Why nothing of the file can be read; null if it can.
     *
     * @param all datasets, one of which may know a file that was sent to another
     */
    static ImportProblem trouble(Received received, List<Dataset> all) {
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
            return ImportProblem.ofFile("unknown-layout", unknownLayout(received, all));
        }
        return null;
    }

    private static String unknownLayout(Received received, List<Dataset> all) {
        String header = String.join(",", received.header());
        return "The header \"%s\" is of no layout that the dataset %s knows. %s"
                .formatted(
                        header.length() > 200 ? header.substring(0, 200) + "…" : header,
                        received.dataset().code(),
                        all.stream()
                                .filter(dataset -> layout(dataset, received.header()) != null)
                                .findFirst()
                                .map(Recognition::sendThere)
                                .orElseGet(() -> known(received.dataset())));
    }

    private static String sendThere(Dataset owner) {
        return "The dataset %1$s knows it: send the file to /api/v1/datasets/%1$s/imports, or as ./peaceops import FILE --dataset %1$s."
                .formatted(owner.code());
    }

    private static String known(Dataset dataset) {
        return dataset.layouts().stream()
                .map(l -> l.code() + " (" + l.description() + ")")
                .collect(Collectors.joining("; ", "Known: ", "."));
    }
}
