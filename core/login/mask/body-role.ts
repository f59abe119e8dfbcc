// What a body is part of, for the masker.

/** In an answer `code` is a result code, not a grant; in user info a member nobody knows is taken for personal. */
export type BodyRole = 'request' | 'answer' | 'userinfo';
