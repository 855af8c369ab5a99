<#-- Second page of the sign-in, the password; with the name on it too where the flow asks for both at once. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=(realm.password && realm.registrationAllowed && !registrationDisabled??); section>
  <#if section = "header">
    ${(usernameHidden??)?then(msg("kontorPasswordTitle"), msg("loginAccountTitle"))}
  <#elseif section = "form">
    <#if realm.password>
      <form class="form" id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
        <#if !usernameHidden??>
          <#assign label><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></#assign>
          <@field.input name="username" label=label error=messagesPerField.getFirstError('username','password') value=login.username!'' autofocus=true
            autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"/>
        <#else>
          <#-- For password managers; it has no name, so it is not sent. -->
          <input type="text" autocomplete="username" value="${auth.attemptedUsername!}" hidden readonly>
        </#if>
        <@field.password name="password" label=msg("password") error=(usernameHidden??)?then(messagesPerField.getFirstError('username','password'), '')
          forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password">
          <#if realm.rememberMe && !usernameHidden??>
            <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe??/>
          </#if>
        </@field.password>
        <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
        <@buttons.button id="kc-login" name="login" label="doLogIn"/>
      </form>
    </#if>
    <@passkeys.conditionalUIData/>
  <#elseif section = "info">
    <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
      <span id="kc-registration">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></span>
    </#if>
  <#elseif section = "socialProviders">
    <#if realm.password && social.providers?? && social.providers?has_content>
      <@identityProviders.show social=social/>
    </#if>
  </#if>
</@layout.registrationLayout>
