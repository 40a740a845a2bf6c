package cn.lawcampaign.platform.upload;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.commons.fileupload.UploadContext;

/** A request's body as the parser wants it. Lengths are left unsaid: they are counted as the body is read. */
record MultipartBody(InputStream body, String contentType) implements UploadContext {

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long contentLength() {
        return -1;
    }
}
