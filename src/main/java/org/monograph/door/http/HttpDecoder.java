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

/// Reads requests as the server does, but for those of which it is not certain where they end: a `Transfer-Encoding`
/// other than `chunked`, or one beside a `Content-Length`. The server follows one header and forgets the other, while
/// a proxy in front may follow the other, and the rest of the bytes is another request to it. They get 400, and the
/// connection is closed (RFC 9112, section 6.3). Found through `META-INF/services`.
public final class HttpDecoder extends ChannelInitializerExtension {

    private static final String NAME = "httpDecoder";

    private static volatile HttpServerOptions options;

    /// Remembers the limits that the server is started with.
    @Singleton
    static class Options implements HttpServerOptionsCustomizer {

        @Override
        public void customizeHttpServer(HttpServerOptions server) {
            options = server;
        }
    }

    /// To be called before the server is started.
    public static void prepare() {
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        // a browser's address holds characters that java.net.URI refuses, and the router reads
        System.setProperty("vertx.disableURIValidation", "true");
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        if (options != null) {
            channel.pipeline().addFirst(new Replacement());
        }
    }

    /// The server adds its decoder when the first bytes of a connection show that they are HTTP/1, and has it read
    /// them at once: a few bytes go ahead, too few to be read, and the rest meets the replacement. An encrypted
    /// connection keeps the server's own decoder.
    private static final class Replacement extends ChannelInboundHandlerAdapter {

        private static final int AHEAD = 3;

        private int seen;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (!(message instanceof ByteBuf bytes)) {
                context.pipeline().remove(this);
                context.fireChannelRead(message);
                return;
            }
            var ahead = Math.min(AHEAD, bytes.readableBytes());
            seen += ahead;
            context.fireChannelRead(bytes.readRetainedSlice(ahead));
            var pipeline = context.pipeline();
            if (pipeline.get(NAME) instanceof VertxHttpRequestDecoder) {
                pipeline.replace(NAME, NAME, new Decoder(options));
                pipeline.addAfter("httpEncoder", "pipelineLimit", new PipelineLimit());
                pipeline.remove(this);
            } else if (seen >= AHEAD) {
                pipeline.remove(this);
            }
            context.fireChannelRead(bytes);
        }
    }

    private static final class Decoder extends VertxHttpRequestDecoder {

        Decoder(HttpServerOptions options) {
            super(options);
        }

        /// Netty asks with the whole head, and answers what is thrown.
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
