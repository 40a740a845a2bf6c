package cn.lawcampaign.intake.cleaning.filetype;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Kind;

/** The types that have a name of their own, from file-types.csv; every other goes by its broad kind. */
public final class Catalogue {

    private static final Map<String, FileType> TYPES = load();

    private Catalogue() {
    }

    public static FileType of(String mediaType) {
        FileType known = TYPES.get(mediaType);
        if (known != null) {
            return known;
        }
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "image" -> new FileType(mediaType, Kind.IMAGE, "bin", "其他图片", "Other picture");
            case "audio" -> new FileType(mediaType, Kind.AUDIO, "bin", "其他音频", "Other audio");
            case "video" -> new FileType(mediaType, Kind.VIDEO, "bin", "其他视频", "Other video");
            default -> new FileType(mediaType, Kind.OTHER, "bin", "其他文件", "Other file");
        };
    }

    private static Map<String, FileType> load() {
        try (InputStream in = FileTypes.class.getResourceAsStream("file-types.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
                    .map(f -> new FileType(f[0], Kind.valueOf(f[1]), f[2], f[3], f[4]))
                    .collect(Collectors.toUnmodifiableMap(FileType::mediaType, type -> type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
