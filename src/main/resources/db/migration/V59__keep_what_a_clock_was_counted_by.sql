-- The number of an edition is raised by hand and may be forgotten; the hash of what the tables say cannot. Clocks of older programs have
-- none and are counted again at the next start.
alter table kntc.statutory_clock add column rule_content text not null default '';
comment on column kntc.statutory_clock.rule_content is
    'SHA-256 of the tables that the clock was last counted by; empty for clocks counted before it was kept';
