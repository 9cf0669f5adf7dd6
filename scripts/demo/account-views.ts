import type { Account } from './account-page'
import { escaped, page } from './page'

/** The account page's own sign-in; `failed` after a wrong user or password. */
export function signInForm(action: string, failed: boolean): string {
  const problem = failed ? '<p role="alert"><strong>Nom d’utilisateur ou mot de passe incorrect.</strong></p>' : ''
  const body = `<header><strong>MonGoCo</strong></header><h1>Ouvrir une session dans MonGoCo</h1>${problem}
<form method="post" action="${escaped(action)}">
<label for="user">Nom d’utilisateur</label><input id="user" name="user" autocomplete="username" required>
<label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<p><button>Se connecter à MonGoCo</button></p></form>`
  return page('MonGoCo', body)
}

/** The dashboard of guide 2.1: "Gérer mes services" leads to the portal. */
export function dashboard(account: Account, portal: string): string {
  const body = `<header><strong>MonGoCo</strong>
<form action="/session/end">${escaped(account.name)} <button>Quitter</button></form></header>
<h1>Tableau de bord</h1><h2>Gérer mes services</h2>
<ul><li><a href="${portal}/sign-in/sso/start">Portail voix</a></li></ul>`
  return page('Tableau de bord - MonGoCo', body)
}

/** Asks whether to leave the account page, and what was entered from it. `form` is the provider's, with its own secret. */
export function signOutForm(form: string): string {
  const body = `<header><strong>MonGoCo</strong></header><h1>Quitter MonGoCo et les services ouverts par lui ?</h1>${form}
<p><button form="op.logoutForm" name="logout" value="yes" autofocus>Quitter MonGoCo</button>
<button form="op.logoutForm">Rester dans MonGoCo</button></p>`
  return page('MonGoCo', body)
}
