package cn.lawcampaign.platform.campaign;

import java.util.Locale;

/**
 * A row of the routing table; the first row that applies decides.
 *
 * @param note the reason shown to those who handle the lead, in Chinese
 */
public record RuleDefinition(String id, String note, String noteEn, RuleCondition when, RuleOutcome then) {

    public String note(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? noteEn : note;
    }
}
