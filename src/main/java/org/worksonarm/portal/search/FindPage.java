package org.worksonarm.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a search shows.
 *
 * @param instead a query that may find something where this finds nothing
 * @param next where the list goes on
 */
record FindPage(
        FindRequest request,
        Search search,
        Vocabulary vocabulary,
        int count,
        List<Row> rows,
        @Nullable String instead,
        List<ViewLists.Entry> views,
        @Nullable String next) {

    public List<FieldWord> fields() {
        return List.of(FieldWord.values());
    }

    public List<Column> columns() {
        return List.of(Column.values());
    }

    public List<Sort> sorts() {
        return List.of(Sort.values());
    }

    public List<ReadyView> ready() {
        return List.of(ReadyView.values());
    }

    public boolean shows(Column column) {
        return request.shown().contains(column);
    }

    public String areas(Row row) {
        return names(vocabulary, row);
    }

    /** The focus areas of an application by their names. */
    static String names(Vocabulary vocabulary, Row row) {
        Map<String, String> names =
                vocabulary.of(FieldWord.AREA).stream().collect(Collectors.toMap(Choice::word, Choice::label));
        return Arrays.stream(row.areas().split(" "))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> names.getOrDefault(slug, slug))
                .collect(Collectors.joining("; "));
    }

    public boolean isNumber(Column column) {
        return column == Column.REVIEWS;
    }

    /** How many of what was found can be changed at once. */
    public int changeable() {
        return Math.min(count, BulkPreviews.MOST);
    }

    public @Nullable String first() {
        return request.after() == null ? null : here();
    }

    public String here() {
        return request.from(null).at("/find");
    }

    public String csv() {
        return request.from(null).at("/find/export.csv");
    }

    public String xlsx() {
        return request.from(null).at("/find/export.xlsx");
    }

    public String save() {
        return request.from(null).at("/find/views/new");
    }

    /** Where another query leads, in the same layout. */
    public String asking(String query) {
        return request.asking(query).at("/find");
    }
}
