-- Who comes to a running case waits until a step records that he acts in it; who stepped back (a lawyer who no longer acts, a complainant
-- who died) is named by papers no more. Texts may name none of them.
alter table kntc.vault_identity
    add column standing varchar(10) not null default 'ACTING' check (standing in ('ACTING', 'AWAITED', 'LEFT'));
