package cn.lawcampaign.platform.campaign;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Loads a campaign pack from YAML, strictly: what isn't known, complete and consistent is refused. */
public final class CampaignLoader {

    private CampaignLoader() {
    }

    /** @throws InvalidPackException with all findings, each with the path of its key */
    public static Campaign load(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new InvalidPackException(file.toString(), List.of("there is no such file; see property suite.pack"));
        } catch (CharacterCodingException e) {
            throw new InvalidPackException(file.toString(), List.of("must be UTF-8"));
        } catch (IOException e) {
            throw new InvalidPackException(file.toString(), List.of("can't be read: " + e.getMessage()));
        }
    }

    /**
     * @param source how to name the pack in findings
     * @throws InvalidPackException with all findings
     */
    public static Campaign parse(String source, String yaml) {
        Findings findings = new Findings();
        Campaign campaign = new CampaignReader(new PackNode(new YamlLoader().read(source, yaml), "", findings)).read();
        findings.throwIfAny(source);
        return campaign;
    }
}
