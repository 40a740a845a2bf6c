package cn.lawcampaign.intake.cleaning.filetype;

import java.nio.charset.StandardCharsets;

/** Films, sounds and pictures in the ISO base media format (ISO/IEC 14496-12) are told apart by their brands. */
final class Brands {

    private Brands() {
    }

    static String mediaType(byte[] head) {
        int box = Math.min(head.length, Math.max(12, (head[2] & 0xFF) << 8 | head[3] & 0xFF));
        String brand = brand(head, 8);
        // mif1 only says that it is a picture; which coding is said by the compatible brands
        for (int i = 16; "mif1".equals(brand) && i + 4 <= box; i += 4) {
            String compatible = brand(head, i);
            if (compatible.startsWith("hei") || compatible.startsWith("avi")) {
                brand = compatible;
            }
        }
        return switch (brand.trim()) {
            case "heic", "heix", "hevc", "hevx", "heim", "heis" -> "image/heic";
            case "mif1", "msf1" -> "image/heif";
            case "avif", "avis" -> "image/avif";
            case "jp2", "jpx" -> "image/jp2";
            case "M4A", "M4B", "M4P" -> "audio/mp4";
            case "qt" -> "video/quicktime";
            default -> brand.startsWith("3g") ? "video/3gpp" : "video/mp4";
        };
    }

    private static String brand(byte[] head, int at) {
        return at + 4 <= head.length ? new String(head, at, 4, StandardCharsets.ISO_8859_1) : "";
    }
}
