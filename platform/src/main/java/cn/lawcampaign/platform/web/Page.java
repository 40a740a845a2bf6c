package cn.lawcampaign.platform.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;

/**
 * What every page knows, under the name {@code page} in templates.
 *
 * @param assets   folder of styles and scripts, no trailing slash
 * @param campaign the campaign's name in the reader's language
 * @param path     path and query of this page, for the way back from a language switch
 * @param person   who is signed in, as shown on staff pages; null for citizens
 * @param nav      the areas that this person's roles open
 * @param leaveTo  where "leave quickly" goes
 */
public record Page(Lang lang, String assets, String campaign, String path, String person, String unit,
        List<NavItem> nav,
        URI leaveTo) {

    /** The same page for somebody who is signed in. */
    Page of(String name) {
        return new Page(lang, assets, campaign, path, name, unit, nav, leaveTo);
    }

    /** A sentence of a rule, a problem or a state in the reader's language. */
    public String text(Text text) {
        return text == null ? "" : text.in(lang);
    }

    /** Picks the wording for two-language data: {@code page.of(unit.name, unit.nameEn)}. */
    public String of(String zh, String en) {
        return lang.isChinese() ? zh : en;
    }

    /** Whether this address belongs to the staff's site. */
    public boolean isStaff() {
        return Paths.staff(path);
    }

    /** Where somebody who is lost starts again. */
    public String home() {
        return isStaff() ? "/signed-out/in" : "/";
    }

    /** Whether this page is the one at the path, whatever its query. */
    public boolean at(String address) {
        return path.equals(address) || path.startsWith(address + "?");
    }

    /** Link that switches to the other language and comes back here. */
    public String switchLang() {
        return "/lang?to=" + (lang.isChinese() ? "en" : "zh") + "&back="
                + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
