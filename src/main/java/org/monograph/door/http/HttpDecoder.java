package org.monograph.door.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMessage;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import jakarta.inject.Singleton;

/// Refuses HTTP/1 requests whose end is ambiguous: a `Transfer-Encoding` other than `chunked`, or one
/// together with a `Content-Length`. Vert.x follows one header and ignores the other; a proxy in front may do
/// the opposite and take the rest for another request (request smuggling). Such requests get 400, and the
/// connection is closed (RFC 9112, section 6.3). All else is left to the decoder of Vert.x. Loaded through
/// `META-INF/services`.
public final class HttpDecoder extends ChannelInitializerExtension {

    private static final String NAME = "httpDecoder";

    private static volatile HttpServerOptions options;

    /// Stores the options of the server, which the decoder needs too.
    @Singleton
    static class Options implements HttpServerOptionsCustomizer {

        @Override
        public void customizeHttpServer(HttpServerOptions server) {
            options = server;
        }
    }

    /// Call this before the server starts.
    public static void prepare() {
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        // browsers send characters in URLs that java.net.URI refuses; the router accepts them
        System.setProperty("vertx.disableURIValidation", "true");
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        if (options != null) {
            channel.pipeline().addFirst(new Replacement());
        }
    }

    /// Replaces the decoder of a connection. Vert.x adds its decoder when the first bytes show that they are
    /// HTTP/1, and passes them on at once. So a few bytes are sent ahead, too few to be parsed, and the rest
    /// meets the replacement. A TLS connection keeps the decoder of Vert.x.
    private static final class Replacement extends ChannelInboundHandlerAdapter {

        private static final int FIRST_BYTES = 3;

        private int seen;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (!(message instanceof ByteBuf bytes)) {
                context.pipeline().remove(this);
                context.fireChannelRead(message);
                return;
            }
            var first = Math.min(FIRST_BYTES, bytes.readableBytes());
            seen += first;
            context.fireChannelRead(bytes.readRetainedSlice(first));
            var pipeline = context.pipeline();
            if (pipeline.get(NAME) instanceof VertxHttpRequestDecoder) {
                pipeline.replace(NAME, NAME, new Decoder(options));
                pipeline.addAfter("httpEncoder", "pipelineLimit", new PipelineLimit());
                pipeline.remove(this);
            } else if (seen >= FIRST_BYTES) {
                pipeline.remove(this);
            }
            context.fireChannelRead(bytes);
        }
    }

    private static final class Decoder extends VertxHttpRequestDecoder {

        Decoder(HttpServerOptions options) {
            super(options);
        }

        /// Netty calls this with the complete headers, and answers an exception with 400.
        @Override
        protected boolean isContentAlwaysEmpty(HttpMessage message) {
            MessageCheck.requireClearEnd(message);
            return super.isContentAlwaysEmpty(message);
        }

        @Override
        protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
            throw new IllegalArgumentException("Transfer-Encoding and Content-Length");
        }
    }
}
