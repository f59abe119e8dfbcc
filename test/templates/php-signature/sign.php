<?php

// Has the project in the folder given sign requests: a JSON list in, a list of what it would send out.

declare(strict_types=1);

namespace UnifiedLogin;

/** Stops the clock of the project at the time of the request. */
function microtime(): float
{
    return ($GLOBALS['now'] + 0.5) / 1000;
}

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message): bool {
    throw new \ErrorException($message, 0, $level);
});

require "{$argv[1]}/src/autoload.php";

$signed = [];
foreach (json_decode((string) stream_get_contents(STDIN), true, 8, JSON_THROW_ON_ERROR) as $request) {
    $now = $request['now'];
    $settings = new Settings\Settings();
    foreach ($request['settings'] as $name => $value) {
        if (property_exists($settings, $name)) {
            $settings->$name = $value;
        }
    }
    $signature = new Auth\Signature($settings);
    $signed[] = $signature->sign($request['method'], $request['url'], $request['headers'], $request['body']);
}
echo json_encode($signed, JSON_THROW_ON_ERROR);
