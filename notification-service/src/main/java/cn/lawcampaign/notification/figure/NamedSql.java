package cn.lawcampaign.notification.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with named parameters as JDBC takes it. Names follow a single colon, so casts are written {@code cast(x as y)}.
 *
 * @param values in the order of the question marks
 */
record NamedSql(String sql, Object[] values) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");

    /** @throws IllegalArgumentException when a name has no value */
    static NamedSql of(String named, Map<String, Object> parameters) {
        List<Object> values = new ArrayList<>();
        Matcher names = NAME.matcher(named);
        StringBuilder sql = new StringBuilder();
        while (names.find()) {
            if (!parameters.containsKey(names.group(1))) {
                throw new IllegalArgumentException("no value for :" + names.group(1));
            }
            values.add(parameters.get(names.group(1)));
            names.appendReplacement(sql, "?");
        }
        names.appendTail(sql);
        return new NamedSql(sql.toString(), values.toArray());
    }
}
