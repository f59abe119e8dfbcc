<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

use GuzzleHttp\Psr7\StreamDecoratorTrait;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

/**
 * 有上限的应答：放不下时少收几个字节，curl 就断开连接。
 */
final class BoundedStream implements StreamInterface
{
    use StreamDecoratorTrait;

    private StreamInterface $stream;
    private int $limit;

    public function __construct(int $limit)
    {
        $this->stream = Utils::streamFor('');
        $this->limit = $limit;
    }

    /** @param string $string */
    public function write($string): int
    {
        $fits = $this->stream->getSize() + strlen($string) <= $this->limit;
        return $fits ? $this->stream->write($string) : 0;
    }
}
