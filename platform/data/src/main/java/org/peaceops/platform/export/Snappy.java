package org.peaceops.platform.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Parquet's usual compression, without Hadoop's codecs. */
final class Snappy implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput page) throws IOException {
        var bytes = new ByteArrayOutputStream(Math.toIntExact(page.size()));
        page.writeAllTo(bytes);
        return BytesInput.from(org.xerial.snappy.Snappy.compress(bytes.toByteArray()));
    }

    @Override
    public CompressionCodecName getCodecName() {
        return CompressionCodecName.SNAPPY;
    }

    @Override
    public void release() {
        // holds nothing
    }
}
