package org.peaceops.metrics.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.peaceops.metrics.contribution.CleanTable.Form;
import org.peaceops.metrics.contribution.CleanTable.Line;

/**
 * Lines as a file, in a form at random: CSV or JSON, with or without mark, quotes, gzip, a last
 * line end, in one encoding or the other.
 *
 * @param firstLine the number by which a report names the first of the lines
 */
record DamagedFile(String text, byte[] bytes, int firstLine) {

    static DamagedFile of(Form form, List<Line> lines, Random random) {
        int kind = random.nextInt(8);
        String text =
                switch (kind) {
                    case 0 -> "[\n" + json(form, lines, ",\n") + "\n]";
                    case 1 -> "\n" + json(form, lines, "\n");
                    case 2 -> "{\"updated\":\"now\",\"data\":[" + json(form, lines, ", ") + "]}";
                    default -> csv(form, lines, random);
                };
        return new DamagedFile(text, bytes(text, random), kind == 2 ? 1 : 2);
    }

    private static byte[] bytes(String text, Random random) {
        byte[] bytes =
                random.nextInt(4) == 0
                        ? text.getBytes(Charset.forName("windows-1252"))
                        : ((random.nextInt(3) == 0 ? "\uFEFF" : "") + text)
                                .getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? packed(bytes) : bytes;
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String csv(Form form, List<Line> lines, Random random) {
        String separator = List.of(",", ",", ";", "\t").get(random.nextInt(4));
        boolean quoted = random.nextInt(3) == 0;
        String end = random.nextBoolean() ? "\r\n" : "\n";
        String text =
                record(form.header, separator, quoted)
                        + end
                        + lines.stream()
                                .map(l -> record(l.cells(), separator, quoted))
                                .collect(Collectors.joining(end));
        return random.nextBoolean() ? text + end : text;
    }

    private static String record(List<String> cells, String separator, boolean quoted) {
        return cells.stream()
                .map(c -> quoted || c.contains(separator) ? "\"" + c + "\"" : c)
                .collect(Collectors.joining(separator));
    }

    private static String json(Form form, List<Line> lines, String between) {
        return lines.stream()
                .map(
                        line ->
                                IntStream.range(0, form.header.size())
                                        .mapToObj(
                                                i ->
                                                        "\"%s\": %s"
                                                                .formatted(
                                                                        form.header.get(i),
                                                                        value(line.cells().get(i))))
                                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(between));
    }

    private static String value(String cell) {
        return cell.matches("[1-9]\\d*|0") ? cell : cell.isEmpty() ? "null" : "\"" + cell + "\"";
    }
}
