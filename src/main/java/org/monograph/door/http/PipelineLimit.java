package org.monograph.door.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;

/// Limits the requests of one HTTP/1 connection that wait for their responses. The server keeps all of them in memory,
/// and looks through them with each that comes.
final class PipelineLimit extends ChannelDuplexHandler {

    /// Clients that send requests ahead at all send a few.
    static final int MOST = 100;

    private int waiting;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest && ++waiting > MOST) {
            context.close();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent) {
            waiting--;
        }
        context.write(message, promise);
    }
}
