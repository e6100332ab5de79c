package org.peaceops.gateway.profile;

/**
 * A cell of a sheet.
 *
 * @param text what stands there; what is missing is said
 * @param href the address that explains it; null for words
 * @param line a small chart in place of text; null for none
 * @param number whether it stands to the right
 */
public record Cell(String text, String href, Sparkline line, boolean number) {

    static Cell words(String text) {
        return new Cell(text, null, null, false);
    }

    static Cell link(String text, String href) {
        return new Cell(text, href, null, false);
    }

    static Cell number(String text, String href) {
        return new Cell(text, href, null, true);
    }

    static Cell chart(Sparkline line) {
        return new Cell("", null, line, false);
    }
}
