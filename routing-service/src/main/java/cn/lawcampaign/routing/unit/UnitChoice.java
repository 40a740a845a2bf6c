package cn.lawcampaign.routing.unit;

import java.util.List;
import java.util.function.Predicate;

import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.lang.Lang;

/**
 * A unit to choose from.
 *
 * @param depth how far below its root, for the indent
 */
public record UnitChoice(String code, String name, int depth, boolean handles) {

    /** The name, indented with full-width spaces as options can't be styled. */
    public String indented() {
        return "　".repeat(depth) + name;
    }

    /** The units that pass, each below the one above it. */
    public static List<UnitChoice> list(UnitTree tree, Lang lang, Predicate<String> passes) {
        return tree.all().stream().filter(u -> u.parent() == null)
                .flatMap(root -> tree.subtree(root.code()).stream().sorted((a, b) -> order(tree, a.code())
                        .compareTo(order(tree, b.code()))))
                .filter(u -> passes.test(u.code()))
                .map(u -> new UnitChoice(u.code(), u.name(lang.locale()), tree.path(u.code()).size() - 1, u.handles()))
                .toList();
    }

    private static String order(UnitTree tree, String code) {
        StringBuilder path = new StringBuilder();
        List<String> codes = tree.all().stream().map(u -> u.code()).toList();
        tree.path(code).forEach(u -> path.insert(0, "%04d/".formatted(codes.indexOf(u.code()))));
        return path.toString();
    }
}
