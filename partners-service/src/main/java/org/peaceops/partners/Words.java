package org.peaceops.partners;

import java.util.Collection;
import java.util.List;
import org.peaceops.platform.http.QueryValues;

/** Values of a query parameter that takes some of a few words. */
public final class Words {

    private Words() {}

    /** Those asked for; 400 for any that is none of the valid. */
    public static List<String> asked(
            String parameter, List<String> values, Collection<String> valid) {
        List<String> words = QueryValues.list(values);
        words.forEach(word -> QueryValues.oneOf(parameter, word, valid));
        return words;
    }
}
