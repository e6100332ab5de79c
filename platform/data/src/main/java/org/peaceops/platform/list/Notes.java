package org.peaceops.platform.list;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.peaceops.platform.http.Formats;

/** Says a table's notes where its format has no place for them: in headers, or a second sheet. */
final class Notes {

    /** All headers of an answer together stay within what common clients take, 8 KiB. */
    private static final int MOST = 10;

    private static final int LONGEST = 500;
    private static final String CUT = "...";

    private Notes() {}

    static void addTo(MultivaluedMap<String, Object> headers, List<String> notes) {
        headerValues(notes).forEach(value -> headers.add(Formats.NOTE_HEADER, value));
    }

    static void addTo(Workbook workbook, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet("notes");
        sheet.value(0, 0, "note");
        for (int i = 0; i < notes.size(); i++) {
            sheet.value(i + 1, 0, notes.get(i));
        }
    }

    static List<String> headerValues(List<String> notes) {
        List<String> values =
                new ArrayList<>(notes.stream().limit(MOST).map(Notes::headerValue).toList());
        if (notes.size() > MOST) {
            values.set(
                    MOST - 1,
                    "and %d more; format=json has all of them".formatted(notes.size() - MOST + 1));
        }
        return values;
    }

    private static String headerValue(String note) {
        String text = ascii(note);
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - CUT.length()).stripTrailing() + CUT;
    }

    /** A header is ASCII: letters lose their accents, quotation marks and dashes their curls. */
    private static String ascii(String note) {
        return Normalizer.normalize(note, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019\u02bc]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .replaceAll("[^ -~]", "?")
                .strip();
    }
}
