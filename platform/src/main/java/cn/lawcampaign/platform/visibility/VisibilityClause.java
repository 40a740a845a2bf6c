package cn.lawcampaign.platform.visibility;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.lawcampaign.platform.security.Viewer;

/**
 * {@link Visibility} as a condition of SQL over a table with the columns {@code handling_units text[]} (lead unit and
 * co-units), {@code avoided_units text[]} and {@code closed_queue boolean}.
 *
 * @param sql        the condition with named parameters, in parentheses
 * @param parameters name to value: {@code String[]} and {@code Boolean}
 */
public record VisibilityClause(String sql, Map<String, Object> parameters) {

    /**
     * @param viewer who asks
     * @param alias  the table's alias in the query, a word of the programmer's and never of a user's
     */
    public static VisibilityClause of(Viewer viewer, String alias) {
        String sql = """
                (cardinality(cast(:viewerPath as text[])) > 0
                 and not (%1$s.avoided_units && cast(:viewerPath as text[]))
                 and case when %1$s.closed_queue then cast(:viewerReadsClosed as boolean)
                     else cast(:viewerCoordinates as boolean)
                          or %1$s.handling_units && cast(:viewerSubtree as text[]) end)""".formatted(alias);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("viewerPath", viewer.unitPath().toArray(String[]::new));
        parameters.put("viewerReadsClosed", viewer.closedQueueReader());
        parameters.put("viewerCoordinates", Visibility.isCoordinator(viewer));
        parameters.put("viewerSubtree",
                viewer.isUnitStaff() ? viewer.unitSubtree().toArray(String[]::new) : new String[0]);
        return new VisibilityClause(sql, parameters);
    }
}
