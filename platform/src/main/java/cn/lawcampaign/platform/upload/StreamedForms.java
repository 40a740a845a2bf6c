package cn.lawcampaign.platform.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/** Reads a multipart form from the request's stream. */
@ApplicationScoped
public class StreamedForms {

    /** Bytes of all fields together: the longest narrative in four-byte characters and the others. */
    private static final int FIELDS = 1024 * 1024;
    private static final int MOST_PARTS = 600;
    private static final int PART_HEADER = 4096;

    private final FormGuard guard;

    public StreamedForms(FormGuard guard) {
        this.guard = guard;
    }

    /**
     * Reads a browser's form. Its token must come before the first file, as it does in our forms: nobody else's page can
     * make us store anything.
     *
     * @param contentType the request's, with its boundary
     * @param fileFields  names of the form's file inputs; every other part is a field, whatever it says
     * @return the fields; file inputs that were left empty are passed over
     * @throws Problem 403 when the form's token is missing or not the browser's, 400 when this is no proper form, 413 when
     *                 its fields are too long
     */
    public MultivaluedMap<String, String> ofPage(InputStream body, String contentType, Set<String> fileFields,
            FileReceiver files) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        read(body, contentType, fields, fileFields::contains, (before, field, name, content) -> {
            requireToken(fields);
            files.take(fields, field, name, content);
        });
        requireToken(fields);
        return fields;
    }

    /**
     * The same for a program, which needs no token.
     *
     * @param isFile whether a part of this name, with a file name, is a file; every other part is a field
     */
    public MultivaluedMap<String, String> ofProgram(InputStream body, String contentType, Predicate<String> isFile,
            FileReceiver files) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        read(body, contentType, fields, isFile, files);
        return fields;
    }

    private void requireToken(MultivaluedMap<String, String> fields) {
        if (!guard.accepts(fields.getFirst(guard.field()))) {
            throw new Problem(ProblemType.FORM_EXPIRED);
        }
    }

    private static void read(InputStream body, String contentType, MultivaluedMap<String, String> fields,
            Predicate<String> isFile, FileReceiver files) throws IOException {
        int room = FIELDS;
        int parts = 0;
        try {
            FileItemIterator items = parser().getItemIterator(new MultipartBody(body, contentType));
            while (items.hasNext()) {
                if (++parts > MOST_PARTS) {
                    throw new Problem(ProblemType.TOO_LARGE);
                }
                FileItemStream item = items.next();
                String field = String.valueOf(item.getFieldName());
                try (InputStream content = item.openStream()) {
                    if (item.isFormField() || !isFile.test(field)) {
                        byte[] value = content.readNBytes(room + 1);
                        room -= value.length;
                        if (room < 0) {
                            throw new Problem(ProblemType.TOO_LARGE);
                        }
                        fields.add(field, new String(value, StandardCharsets.UTF_8));
                    } else if (!name(item).isEmpty()) {
                        files.take(fields, field, name(item), content);
                    }
                }
            }
        } catch (FileUploadException | MalformedStreamException malformed) { // its message may quote a header
            throw new Problem(ProblemType.BAD_REQUEST);
        }
    }

    private static FileUpload parser() {
        FileUpload parser = new FileUpload();
        parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
        parser.setPartHeaderSizeMax(PART_HEADER);
        return parser;
    }

    /** The library refuses a name with U+0000; we only show names, and clean them before. */
    private static String name(FileItemStream item) {
        try {
            return item.getName() == null ? "" : item.getName();
        } catch (InvalidFileNameException withNul) {
            return withNul.getName();
        }
    }
}
