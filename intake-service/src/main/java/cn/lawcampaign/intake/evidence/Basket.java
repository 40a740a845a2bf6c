package cn.lawcampaign.intake.evidence;

import java.util.UUID;

/**
 * Where files wait for the report they belong to.
 *
 * @param id     also the subject whose data key seals the files until the report is filed
 * @param report to which it went, or null
 */
public record Basket(UUID id, UUID report) {

    boolean isFiled() {
        return report != null;
    }
}
