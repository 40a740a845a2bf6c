package cn.lawcampaign.platform.campaign;

import java.util.List;

/** A pack that can't be used; says everything that is wrong with it, each finding with the path of its key. */
public class InvalidPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> findings;

    public InvalidPackException(String source, List<String> findings) {
        super("Campaign pack " + source + " can't be used:\n  " + String.join("\n  ", findings));
        this.findings = List.copyOf(findings);
    }

    public List<String> findings() {
        return findings;
    }
}
