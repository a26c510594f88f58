package org.monograph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The response's body as a stream. A small one leaves in one piece with its length; a large one in chunks, no faster
/// than the client takes them, so that it is never whole in memory.
final class ResponseStream extends OutputStream {

    private static final int CHUNK = 64 * 1024;
    private static final long PATIENCE_SECONDS = 30;

    private final HttpServerResponse response;
    private Buffer pending = Buffer.buffer(8 * 1024);

    ResponseStream(HttpServerResponse response) {
        this.response = response;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        pending.appendBytes(bytes, offset, length);
        if (pending.length() >= CHUNK) {
            var chunk = pending;
            pending = Buffer.buffer(CHUNK);
            if (!response.headWritten()) {
                response.setChunked(true);
            }
            await(response.write(chunk).toCompletionStage().toCompletableFuture());
        }
    }

    @Override
    public void close() {
        response.end(pending);
    }

    private void await(CompletableFuture<Void> written) throws IOException {
        try {
            written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the client takes no more", e);
        }
    }
}
