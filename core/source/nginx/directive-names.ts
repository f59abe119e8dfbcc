// Names by which a forgotten semicolon or brace is recognized: at the beginning of a line they are no arguments.

/** They have a block. */
export const blocks: ReadonlySet<string> = new Set([
  'http',
  'events',
  'server',
  'location',
  'if',
  'upstream',
  'limit_except',
]);

const simple = `
  access_log add_header alias allow auth_request auth_request_set client_body_buffer_size client_max_body_size
  default_type deny error_log error_page expires fastcgi_index fastcgi_param fastcgi_pass gzip include index
  keepalive_timeout limit_req listen more_clear_headers more_set_headers proxy_buffering proxy_connect_timeout
  proxy_cookie_domain proxy_cookie_flags proxy_cookie_path proxy_hide_header proxy_http_version proxy_pass
  proxy_read_timeout proxy_redirect proxy_send_timeout proxy_set_header proxy_ssl_verify real_ip_header return rewrite
  root server_name server_tokens set set_real_ip_from ssl_certificate ssl_certificate_key ssl_ciphers
  ssl_prefer_server_ciphers ssl_protocols ssl_session_cache ssl_session_timeout try_files worker_connections
`;

export const beginsDirective: ReadonlySet<string> = new Set([...blocks, ...simple.trim().split(/\s+/)]);
