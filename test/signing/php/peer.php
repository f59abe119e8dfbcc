<?php

// One side of the cross-check: a line in, a line out; words are separated by tabs, bytes are in Base64.

declare(strict_types=1);

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message): bool {
    throw new ErrorException($message, 0, $level);
});

require __DIR__ . '/HashSignature.php';
require __DIR__ . '/Sm2Signature.php';
require __DIR__ . '/RequestText.php';

$answer = static function (string $what, string $how, array $words): string {
    if ($what === 'timestamp') {
        return base64_encode(RequestText::timestamp((int) $words[0], $how));
    }
    $bytes = array_map('base64_decode', $words);
    if ($what === 'parameters') {
        return base64_encode(RequestText::sortedParameters(array_chunk($bytes, 2), $how));
    }
    if ($what === 'sign') {
        [$key, , $text] = $bytes;
        return base64_encode($how === 'sm2' ? Sm2Signature::sign($key, $text) : HashSignature::sign($how, $key, $text));
    }
    [$key, $public, $text, $signature] = $bytes;
    $right = $how === 'sm2'
        ? Sm2Signature::verify($public, $text, $signature)
        : HashSignature::verify($how, $key, $text, $signature);
    return $right ? 'true' : 'false';
};

while (($line = fgets(STDIN)) !== false) {
    $words = explode("\t", rtrim($line, "\n"));
    echo $answer($words[0], $words[1], array_slice($words, 2)), "\n";
}
