-- Whoever has a portal or website publishes his decisions there too (khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP).
alter table kntc.agency add column has_portal boolean not null default false;
