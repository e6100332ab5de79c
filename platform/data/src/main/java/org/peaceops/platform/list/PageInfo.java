package org.peaceops.platform.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param size rows asked for, at most 1,000
 * @param next cursor of the next page; null on the last
 * @param total rows over all pages, with {@code include=total}
 * @param note said when something was not done as asked, such as a lowered size, or the rows are
 *     known not to be all
 */
@Schema(description = "Where a page stands in its list")
public record PageInfo(
        @Schema(examples = "100") int size,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) String note) {

    PageInfo noting(String word) {
        return new PageInfo(size, next, total, note == null ? word : note + "; " + word);
    }
}
