package cn.lawcampaign.platform.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the two levels of categories; an item's code begins with its group's. */
final class CategoryReader {

    private final Set<String> codes = new HashSet<>();

    List<CategoryGroup> read(PackNode pack) {
        return pack.list("categories").stream().map(this::group).toList();
    }

    /** Category codes or beginnings of them; each must fit at least one category. */
    static List<String> prefixes(PackNode node, String key, Collection<String> categories) {
        List<String> prefixes = node.texts(key);
        prefixes.stream().filter(p -> categories.stream().noneMatch(c -> c.startsWith(p)))
                .forEach(p -> node.finding(key, "unknown category '" + p + "'"));
        return prefixes;
    }

    private CategoryGroup group(PackNode node) {
        String code = node.text("code");
        node.unique("code", code, codes);
        boolean accusing = node.flag("accusing", false);
        return new CategoryGroup(code, node.text("name"), node.text("nameEn"), accusing,
                node.list("items").stream().map(item -> item(item, code, accusing)).toList());
    }

    private Category item(PackNode node, String group, boolean accusing) {
        Category item = new Category(node.text("code"), group, node.text("name"), node.text("nameEn"), accusing,
                node.flag("plain", false), node.flag("privatePersons", false));
        node.unique("code", item.code(), codes);
        if (accusing && item.plain()) {
            node.finding("plain", "no item of an accusing group can be plain");
        }
        if (item.code() != null && group != null && !item.code().startsWith(group)) {
            node.finding("code", "must begin with '" + group + "', its group's code");
        }
        return item;
    }
}
