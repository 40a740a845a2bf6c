package cn.lawcampaign.routing.triage;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What a coordinator found out and decides.
 *
 * @param version  of the lead as it was seen
 * @param unit     code of the unit that shall lead
 * @param reason   in the coordinator's words
 * @param accused  further accused units; those known already stay
 * @param struck   units that the lexicon took for accused and that are not
 * @param category code, or null to leave it
 * @param county   code, or null to leave it
 */
public record Assignment(Long version, String unit, String reason, List<String> accused, List<String> struck,
        String category, String county) {

    public Assignment {
        accused = accused == null ? List.of() : List.copyOf(accused);
        struck = struck == null ? List.of() : List.copyOf(struck);
        category = category == null || category.isBlank() ? null : category.strip();
        county = county == null || county.isBlank() ? null : county.strip();
    }

    static Assignment of(MultivaluedMap<String, String> sent) {
        return new Assignment(null, sent.getFirst("unit"), sent.getFirst("reason"), chosen(sent, "accused"),
                chosen(sent, "struck"), sent.getFirst("category"), sent.getFirst("county"));
    }

    private static List<String> chosen(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().filter(code -> !code.isBlank()).toList();
    }
}
